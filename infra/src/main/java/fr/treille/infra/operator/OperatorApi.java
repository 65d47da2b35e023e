package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calls of an operator to the running application.
 *
 * @param url where Treille is
 */
public record OperatorApi(String url, Tokens tokens) {

    /** A destruction deletes every row and every file of a gestionnaire. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whether a gestionnaire can be worked for, and why not. */
    public record Check(boolean ok, Optional<String> problem) {}

    public List<Gestionnaire> gestionnaires() throws IOException {
        List<Gestionnaire> all = new ArrayList<>();
        get("gestionnaires").path("gestionnaires").forEach(one -> all.add(new Gestionnaire(one)));
        return all;
    }

    public Gestionnaire gestionnaire(String key) throws IOException {
        return new Gestionnaire(get(path(key)));
    }

    public Creation create(NewGestionnaire asked) throws IOException {
        return new Creation(post("gestionnaires", asked.json()));
    }

    /** Goes on with a creation or a destruction that stopped half way. */
    public Creation resume(String key) throws IOException {
        return new Creation(post(path(key) + "/resume", "{}"));
    }

    /** Freezes, unfreezes, closes, or cancels a creation. */
    public Gestionnaire turn(String key, Turn turn, String why) throws IOException {
        return new Gestionnaire(
                post(path(key) + "/" + turn.path(), body().put("why", why).toString()));
    }

    public Check check(String key) throws IOException {
        JsonNode answer = post(path(key) + "/check", "{}");
        return new Check(answer.path("ok").asBoolean(), Gestionnaire.text(answer.path("problem")));
    }

    /** Writes everything of a gestionnaire into the file, as a ZIP. */
    void export(String key, Path file) throws IOException {
        download(path(key) + "/export", file);
    }

    /** Writes its traces of these days, signed, into the file, as a ZIP. */
    void exportTraces(String key, LocalDate from, LocalDate to, String format, Path file) throws IOException {
        download(path(key) + "/traces/export?from=" + from + "&to=" + to + "&format=" + format, file);
    }

    private void download(String path, Path file) throws IOException {
        String address = address(path);
        Http.Answer answer = Http.download(address, headers(tokens.reusable()), file, PATIENCE);
        if (!answer.ok()) {
            throw Answers.failed(address, answer);
        }
    }

    /**
     * Destroys for ever.
     *
     * @param typed the key, as the person typed it
     * @return the certificate
     */
    public JsonNode destroy(String key, String typed, String why, String exportSha256) throws IOException {
        ObjectNode body = body().put("confirm", typed).put("why", why).put("exportSha256", exportSha256);
        return post(path(key) + "/destroy", body.toString());
    }

    /** Of one that was destroyed. */
    public JsonNode certificate(String key) throws IOException {
        return get(path(key) + "/certificate");
    }

    /** Begins to look whether its traces are as they were sealed. */
    public TraceVerification verifyTraces(String key) throws IOException {
        return new TraceVerification(post(path(key) + "/traces/verification", "{}"));
    }

    /** How far that is. */
    public TraceVerification traceVerification(String key) throws IOException {
        return new TraceVerification(get(path(key) + "/traces/verification"));
    }

    public Migrations migrations() throws IOException {
        return new Migrations(get("migrations"));
    }

    /** Starts bringing every gestionnaire to the release that is deployed. */
    public Migrations migrate() throws IOException {
        return new Migrations(post("migrations", "{}"));
    }

    private JsonNode get(String path) throws IOException {
        String address = address(path);
        Map<String, String> headers = headers(tokens.reusable());
        return Answers.read(address, answered(() -> Http.get(address, headers, PATIENCE)));
    }

    private JsonNode post(String path, String json) throws IOException {
        String address = address(path);
        Map<String, String> headers = headers(tokens.fresh());
        return Answers.read(address, answered(() -> Http.postJson(address, headers, json, PATIENCE)));
    }

    private static Map<String, String> headers(String token) {
        return Map.of("Authorization", "Bearer " + token, "Accept", "application/json, application/zip");
    }

    private String address(String path) {
        return url + "/api/operateur/" + path;
    }

    /** A key that was mistyped must not reach another address. */
    private static String path(String key) {
        return "gestionnaires/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    @FunctionalInterface
    private interface Call {
        Http.Answer answer() throws IOException;
    }

    private Http.Answer answered(Call call) {
        try {
            return call.answer();
        } catch (SocketTimeoutException e) {
            throw new Problem(
                    "Treille at " + url + " did not answer within " + PATIENCE.toMinutes()
                            + " minutes: what was asked may still be under way, look with \"infra/treille gestionnaire"
                            + " list\" before asking again.",
                    e);
        } catch (IOException e) {
            throw new Problem(
                    "Treille does not answer at " + url + " (" + e.getMessage()
                            + "): start it with \"infra/treille up\""
                            + " and look with \"infra/treille gestionnaire list\" how far it came.",
                    e);
        }
    }
}
