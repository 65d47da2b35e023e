package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextReleaseTest {

    private static final String TENANCY = "lib/fr.treille-treille-tenancy-0.1.0-SNAPSHOT.jar";
    private static final String CHANGES = "fr/treille/tenancy/migration/gestionnaire.xml";
    private static final String XML =
            "<databaseChangeLog><changeSet id=\"0001\" author=\"treille\"/></databaseChangeLog>\n";

    @TempDir
    private Path folder;

    private Path ear(Map<String, byte[]> entries) throws Exception {
        return Files.write(folder.resolve("treille.ear"), zip(entries));
    }

    @Test
    void fiveChangeSetsFollowThoseThatAreThereAndNothingElseChanges() throws Exception {
        Map<String, byte[]> jar = new LinkedHashMap<>();
        jar.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"));
        jar.put(CHANGES, bytes(XML));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("web.war", bytes("the pages"));
        entries.put(TENANCY, zip(jar));
        Path next = folder.resolve("next.ear");
        new NextRelease(ear(entries), NextRelease.ONE_OF_EACH).pack(next);

        Map<String, byte[]> packed = unzip(Files.readAllBytes(next));
        assertThat(packed.keySet()).containsExactlyElementsOf(entries.keySet());
        assertThat(packed.get("web.war")).isEqualTo(bytes("the pages"));
        Map<String, byte[]> packedJar = unzip(packed.get(TENANCY));
        assertThat(packedJar.keySet()).containsExactlyElementsOf(jar.keySet());
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(packedJar.get(CHANGES)))
                .getElementsByTagName("changeSet");
        assertThat(read.getLength()).isEqualTo(1 + NextRelease.CHANGE_SETS);
        assertThat(read.item(0).getAttributes().getNamedItem("id").getNodeValue())
                .isEqualTo("0001");
        assertThat(read.item(5).getAttributes().getNamedItem("id").getNodeValue())
                .startsWith("9005");
    }

    @Test
    void anArchiveWithoutChangeSetsIsSaid() throws Exception {
        Path ear = ear(Map.of(TENANCY, zip(Map.of("other.txt", bytes("")))));

        assertThatThrownBy(() -> new NextRelease(ear, NextRelease.ONE_OF_EACH).pack(folder.resolve("next.ear")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("gestionnaire.xml");
    }

    @Test
    void anArchiveWithoutTheLibraryIsSaid() throws Exception {
        Path ear = ear(Map.of("web.war", bytes("the pages")));

        assertThatThrownBy(() -> new NextRelease(ear, NextRelease.ONE_OF_EACH).pack(folder.resolve("next.ear")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("treille-tenancy");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
