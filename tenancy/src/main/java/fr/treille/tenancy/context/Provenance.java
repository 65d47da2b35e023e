package fr.treille.tenancy.context;

import java.io.Serializable;

/**
 * From where somebody acts, for traces.
 *
 * @param address network address of their browser, as the proxy tells it; empty for a job
 * @param session pseudonym of their session, the same in all traces of one sign-in; empty for a job
 * @param means how they proved who they are, as the token tells it; empty for a job
 */
public record Provenance(String address, String session, String means) implements Serializable {

    /** A job of ours: it acts from within. */
    public static final Provenance INSIDE = new Provenance("", "", "");
}
