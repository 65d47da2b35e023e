package fr.treille.tenancy.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.Logger;

/**
 * Reads every statement before it is sent. The login role can become any gestionnaire's role, so what separates them is
 * that no statement but the kernel's own ever asks for it: SQL that was injected dies here, whatever it tries.
 *
 * <p>Strict on purpose, since text that only looks dangerous is cheap to write otherwise: one query or data change at a
 * time, no comment, no dollar quote, no Unicode or JDBC escape, none of the words by which settings, roles, the names of
 * others or SQL held in a text could be reached. What people type is never looked at: it is bound, not written into
 * statements.
 */
public final class StatementGuard implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StatementGuard.class);

    private static final Pattern QUERY_OR_CHANGE = Pattern.compile(
            "\\s*\\(*\\s*(select|insert|update|delete|with|merge|values)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?<another>;)"
                    + "|(?<comment>--|/\\*)"
                    + "|(?<dollar>\\$[\\w\\P{ASCII}]*\\$)"
                    + "|(?<unicode>\\bu&['\"])"
                    // JDBC's escapes: the driver writes "set_{oj config}" as one word, after this guard has read two.
                    + "|(?<escape>\\{)"
                    + "|(?<setting>set_config|set_limit|search_path|\\brole\\b|authorization\\b)"
                    + "|(?<catalogue>\\bpg_(?!catalog\\b)\\w+"
                    // What turns numbers into the names of others' roles and schemas, or tells whether they exist.
                    + "|\\b(to_)?reg(role|namespace|class|type|proc|procedure|oper|operator|database)"
                    + "(in|out|send|recv)?\\b|aclitem|\\bacl(default|explode)\\b"
                    + "|\\bhas_\\w+_privilege\\b)"
                    + "|(?<text>_to_xml|\\bts_stat\\b|\\bts_rewrite\\b|\\bdblink\\w*|\\blo(_\\w+|read|write)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Statements are written once and sent a thousand times: those that were read and found well need not be again. */
    static final int REMEMBERED = 4096;

    private final Map<String, String> wellKnown = new ConcurrentHashMap<>();

    @Override
    public String inspect(String sql) {
        return wellKnown.size() < REMEMBERED ? wellKnown.computeIfAbsent(sql, StatementGuard::read) : read(sql);
    }

    int remembered() {
        return wellKnown.size();
    }

    private static String read(String sql) {
        if (!QUERY_OR_CHANGE.matcher(sql).matches()) {
            throw refused("it is neither a query nor a change of data");
        }
        Matcher forbidden = FORBIDDEN.matcher(sql);
        if (forbidden.find()) {
            throw refused(reason(forbidden));
        }
        return sql;
    }

    private static String reason(Matcher forbidden) {
        if (forbidden.group("another") != null) {
            return "it holds more than one statement";
        }
        if (forbidden.group("comment") != null) {
            return "it holds a comment";
        }
        if (forbidden.group("setting") != null) {
            return "it names a role or a setting of the session";
        }
        if (forbidden.group("catalogue") != null) {
            return "it names the server's own tables or functions";
        }
        if (forbidden.group("text") != null) {
            return "it names a function that runs text as SQL or reaches outside of the schema";
        }
        return "it quotes in a way that hides what it says";
    }

    private static ForbiddenStatement refused(String reason) {
        // Never the statement: injected text may hold what somebody typed.
        LOG.errorf("a statement was refused, %s: somebody may be trying to leave their gestionnaire", reason);
        return new ForbiddenStatement(reason);
    }
}
