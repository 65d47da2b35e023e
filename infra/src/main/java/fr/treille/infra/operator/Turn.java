package fr.treille.infra.operator;

/** What makes a gestionnaire pass from one state to the next. */
public enum Turn {
    FREEZE("freeze"),
    UNFREEZE("unfreeze"),
    CLOSE("close"),
    CANCEL("cancel");

    private final String path;

    Turn(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
