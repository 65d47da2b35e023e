package fr.treille.infra.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was sent, the latest first, for a person at {@code /} and for a program at {@code /messages.json}. */
final class MailboxPage implements HttpHandler {

    private static final int SHOWN = 100;

    /** Its memory is small, and nobody reads that far back. */
    private static final int KEPT = 1000;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d/MM/yyyy HH:mm:ss").withZone(ZoneId.systemDefault());

    private final GreenMail mail;
    private final Set<String> hosts;

    MailboxPage(GreenMail mail, int port) {
        this.mail = mail;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** A message, as text. */
    record Sent(
            String to, String from, String replyTo, String subject, String id, String at, String text, String html) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            // Otherwise a page of elsewhere, whose name is made to lead here, could read it.
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !hosts.contains(host) || !"GET".equals(exchange.getRequestMethod())) {
                answer(exchange, 403, "text/plain", "");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> answer(exchange, 200, "text/html", page(sent()));
                case "/messages.json" ->
                    answer(exchange, 200, "application/json", new ObjectMapper().writeValueAsString(sent()));
                case "/ready" -> answer(exchange, 200, "text/plain", "ready");
                default -> answer(exchange, 404, "text/plain", "");
            }
        } catch (MessagingException | FolderException e) {
            answer(exchange, 500, "text/plain", String.valueOf(e.getMessage()));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized List<Sent> sent() throws MessagingException, IOException, FolderException {
        MimeMessage[] messages = mail.getReceivedMessages();
        List<Sent> sent = new ArrayList<>();
        for (MimeMessage message : latest(messages)) {
            sent.add(new Sent(
                    header(message, "To"),
                    header(message, "From"),
                    header(message, "Reply-To"),
                    header(message, "Subject"),
                    header(message, "Message-ID"),
                    MOMENT.format(message.getReceivedDate().toInstant()),
                    body(message, "text/plain"),
                    body(message, "text/html")));
        }
        if (messages.length > KEPT) {
            mail.purgeEmailFromAllMailboxes();
        }
        return sent;
    }

    private static List<MimeMessage> latest(MimeMessage[] messages) throws MessagingException {
        // Asked for once: another message may come while they are put in order.
        record Dated(MimeMessage message, long at, int rank) {}
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < messages.length; i++) {
            dated.add(new Dated(messages[i], messages[i].getReceivedDate().getTime(), i));
        }
        return dated.stream()
                .sorted(Comparator.comparingLong(Dated::at)
                        .thenComparingInt(Dated::rank)
                        .reversed())
                .limit(SHOWN)
                .map(Dated::message)
                .toList();
    }

    private static String header(Message message, String name) throws MessagingException, IOException {
        String[] values = message.getHeader(name);
        return values == null
                ? ""
                : MimeUtility.decodeText(
                        MimeUtility.unfold(Arrays.stream(values).collect(Collectors.joining(", "))));
    }

    private static String body(MimeMessage message, String type) throws MessagingException, IOException {
        Object content = message.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return String.valueOf(part.getContent());
                }
            }
            return "";
        }
        return message.isMimeType(type) ? String.valueOf(content) : "";
    }

    private static String page(List<Sent> sent) {
        StringBuilder list = new StringBuilder();
        for (Sent one : sent) {
            list.append("<article><h2>")
                    .append(escaped(one.subject()))
                    .append("</h2><p class=\"who\">")
                    .append(escaped(one.at()))
                    .append(" · pour <strong>")
                    .append(escaped(one.to()))
                    .append("</strong> · de ")
                    .append(escaped(one.from()))
                    .append("</p><pre>")
                    .append(linked(one.text().isEmpty() ? one.html() : one.text()))
                    .append("</pre></article>");
        }
        return "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Courriels de la démonstration</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"
                + "body{max-width:46rem;margin:0 auto;padding:1.5rem 1rem;font:16px/1.5 system-ui,sans-serif;color:#26222b;"
                + "background:#faf9f7}h1{font-size:1.4rem}h2{font-size:1.05rem;margin:0}article{background:#fff;border:1px"
                + " solid #ddd8e0;border-radius:8px;padding:1rem;margin:1rem 0}.who{color:#5b5563;margin:.25rem 0 .75rem}"
                + "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0}</style></head><body>"
                + "<main><h1>Courriels de la démonstration</h1><p>Rien de ce qui est ici ne part ailleurs. Rechargez la page"
                + " pour voir les derniers.</p>"
                + (sent.isEmpty() ? "<p>Rien n’a encore été envoyé.</p>" : list)
                + "</main></body></html>";
    }

    private static String linked(@Nullable String text) {
        StringBuilder linked = new StringBuilder();
        String whole = String.valueOf(text);
        Matcher link = LINK.matcher(whole);
        int end = 0;
        while (link.find()) {
            String address = escaped(link.group());
            linked.append(escaped(whole.substring(end, link.start())))
                    .append("<a rel=\"noreferrer\" href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            end = link.end();
        }
        return linked.append(escaped(whole.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
