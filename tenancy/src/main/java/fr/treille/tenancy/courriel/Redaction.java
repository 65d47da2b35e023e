package fr.treille.tenancy.courriel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter, written out: its template has the subject on its first line, then paragraphs. What fills it is text and stays
 * text, a {@code <} in a name too. The HTML has no picture, no style of elsewhere and nothing that tells who reads it.
 */
record Redaction(String objet, String texte, String html) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");
    private static final String BUTTON = "{lien}";
    private static final String FOOTER_RULE = "--";

    static Redaction of(Modele modele, String gestionnaire, Map<String, String> valeurs) {
        String template = read(modele);
        int end = template.indexOf('\n');
        List<String> paragraphs = Arrays.stream(template.substring(end).strip().split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replace('\n', ' ').strip())
                .toList();
        Filling filling = new Filling(gestionnaire, valeurs);
        return new Redaction(template.substring(0, end).strip(), text(paragraphs, filling), html(paragraphs, filling));
    }

    private record Filling(String gestionnaire, Map<String, String> valeurs) {

        String in(String paragraph) {
            return PLACE.matcher(paragraph).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
        }

        private String value(String name) {
            String value = name.equals("gestionnaire") ? gestionnaire : valeurs.get(name);
            if (value == null) {
                throw new IllegalArgumentException("nothing fills " + name);
            }
            return value;
        }
    }

    private static String text(List<String> paragraphs, Filling filling) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.add(paragraph.equals(FOOTER_RULE) ? "-- " : filling.in(paragraph) + "\n");
        }
        return String.join("\n", lines);
    }

    private static String html(List<String> paragraphs, Filling filling) {
        StringBuilder body = new StringBuilder();
        boolean footer = false;
        for (String paragraph : paragraphs) {
            if (paragraph.equals(FOOTER_RULE)) {
                footer = true;
            } else if (paragraph.equals(BUTTON)) {
                String link = escaped(filling.in(paragraph));
                body.append("<p style=\"margin:24px 0\"><a href=\"")
                        .append(link)
                        .append(
                                "\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;background:#2f6b45;"
                                        + "color:#ffffff;text-decoration:none;font-weight:600\">Continuer</a></p>")
                        .append(
                                "<p style=\"color:#5b5563;font-size:14px;overflow-wrap:anywhere\">Ou copiez cette adresse :"
                                        + " ")
                        .append(link)
                        .append("</p>");
            } else {
                body.append(footer ? "<p style=\"color:#5b5563;font-size:14px\">" : "<p>")
                        .append(escaped(filling.in(paragraph)))
                        .append("</p>");
            }
        }
        return "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"></head>"
                + "<body style=\"margin:0;padding:24px;background:#ffffff;color:#26222b;font:16px/1.5 sans-serif\">"
                + "<div style=\"max-width:560px\">" + body + "</div></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(Modele modele) {
        try (InputStream in = Redaction.class.getResourceAsStream(modele.resource())) {
            if (in == null) {
                throw new IllegalStateException("no text for " + modele);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
