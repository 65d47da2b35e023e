package fr.treille.web.accueil;

/** How well white is read on a colour (WCAG 2.2, contrast ratio). */
final class Contrast {

    private static final double READABLE = 4.5;

    private Contrast() {}

    /** @param colour {@code #rrggbb} */
    static double withWhite(String colour) {
        double light = 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
        return 1.05 / (light + 0.05);
    }

    static boolean isReadable(double ratio) {
        return ratio >= READABLE;
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
