package fr.treille.infra.distribution;

/** Coordinates on Maven Central. */
public record Artifact(String groupId, String artifactId, String version, String type) {

    String coordinates() {
        return String.join(":", groupId, artifactId, version, type);
    }

    String fileName() {
        return artifactId + "-" + version + "." + type;
    }
}
