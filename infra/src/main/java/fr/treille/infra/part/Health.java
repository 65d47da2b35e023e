package fr.treille.infra.part;

/** How a part is. */
public enum Health {
    UP("up"),
    STARTING("starting"),
    DOWN("down"),
    /** Not ours to start, and it answers. */
    EXTERNAL("external");

    private final String word;

    Health(String word) {
        this.word = word;
    }

    /** As people and scripts read it. */
    public String word() {
        return word;
    }

    public boolean well() {
        return this == UP || this == EXTERNAL;
    }
}
