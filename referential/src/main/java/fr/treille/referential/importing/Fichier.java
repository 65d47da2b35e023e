package fr.treille.referential.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * An official file: what it is, from its first characters, and how to read it, unpacked on the way when it is packed.
 *
 * @param jour the day of the extraction, when the file tells it at its beginning
 */
record Fichier(Path path, Format format, Optional<LocalDate> jour) {

    /** Ten times the national file of FINESS+: what unpacks to more is no directory. */
    private static final long MOST_UNPACKED = 8L << 30;

    private static final int BEGINNING = 8192;
    private static final int BUFFER = 1 << 16;

    static Fichier of(Path path) {
        try (InputStream in = open(path, read -> {})) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            if (beginning.isBlank()) {
                throw new FichierRefuse(FichierRefuse.Cause.VIDE, "the file is empty");
            }
            String start = beginning.startsWith("\u00ef\u00bb\u00bf") ? beginning.substring(3) : beginning;
            return start.stripLeading().startsWith("{")
                    ? new Fichier(path, json(start), FinessPlus.jour(start))
                    : new Fichier(path, etalab(path, start), Etalab.jour(start));
        } catch (IOException e) {
            throw new FichierRefuse(FichierRefuse.Cause.ILLISIBLE, "the file can't be read: " + e.getMessage());
        }
    }

    /**
     * The lines say by themselves what they are. Extractions of places and of capacities both begin with all of their
     * establishments, thousands of lines: what follows these decides.
     */
    private static Format etalab(Path path, String start) throws IOException {
        if (contains(start, "equipementsocial")) {
            return Format.CAPACITES;
        }
        if (contains(start, "structureej")) {
            return Format.ENTITES;
        }
        if (contains(start, "geolocalisation")) {
            return Format.ETABLISSEMENTS;
        }
        if (contains(start, "structureet")) {
            return holdsCapacities(path) ? Format.CAPACITES : Format.ETABLISSEMENTS;
        }
        throw unknown();
    }

    private static boolean holdsCapacities(Path path) throws IOException {
        byte[] capacities = "\nequipementsocial;".getBytes(StandardCharsets.US_ASCII);
        byte[] places = "\ngeolocalisation;".getBytes(StandardCharsets.US_ASCII);
        int ofCapacities = 0;
        int ofPlaces = 0;
        try (InputStream in = open(path, read -> {})) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                ofCapacities = matched(capacities, ofCapacities, one);
                ofPlaces = matched(places, ofPlaces, one);
                if (ofCapacities == capacities.length || ofPlaces == places.length) {
                    return ofCapacities == capacities.length;
                }
            }
            return false;
        } catch (java.io.EOFException cut) {
            // It is told when it is read to its end.
            return false;
        }
    }

    /** How much of it has been seen; it begins with what is nowhere else in it. */
    private static int matched(byte[] wanted, int seen, int one) {
        if (wanted[seen] == one) {
            return seen + 1;
        }
        return wanted[0] == one ? 1 : 0;
    }

    private static boolean contains(String start, String kind) {
        return start.startsWith(kind + ";") || start.contains("\n" + kind + ";");
    }

    private static Format json(String start) {
        if (!start.contains("\"pmej\"") && !start.contains("\"schemaVersion\"")) {
            throw unknown();
        }
        return start.contains("\"activitesAutorisees\"") || start.contains("\"numeroFiness\"")
                ? Format.ACTIVITES
                : Format.STRUCTURES;
    }

    private static FichierRefuse unknown() {
        return new FichierRefuse(FichierRefuse.Cause.INCONNU, "the file is none of the official formats");
    }

    /** @param read told how many bytes of the file itself have been read */
    void lire(Lecture lecture, LongConsumer read) {
        try (InputStream in = open(path, read)) {
            switch (format) {
                case ETABLISSEMENTS, ENTITES, CAPACITES -> new Etalab(lecture).lire(in);
                case STRUCTURES, ACTIVITES -> new FinessPlus(lecture, format).lire(in);
            }
        } catch (java.io.EOFException e) {
            throw new FichierRefuse(FichierRefuse.Cause.COUPE, "the file ends in the middle");
        } catch (IOException e) {
            throw new FichierRefuse(FichierRefuse.Cause.ILLISIBLE, "the file can't be read: " + e.getMessage());
        }
    }

    private static InputStream open(Path path, LongConsumer read) throws IOException {
        InputStream file = new BufferedInputStream(new Counting(Files.newInputStream(path), read), BUFFER);
        file.mark(2);
        boolean packed = file.read() == 0x1f && file.read() == 0x8b;
        file.reset();
        return packed ? new Bounded(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER)) : file;
    }

    private static final class Counting extends FilterInputStream {

        private final LongConsumer told;
        private long count;

        Counting(InputStream in, LongConsumer told) {
            super(in);
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            tell(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            tell(Math.max(count, 0));
            return count;
        }

        private void tell(int more) {
            count += more;
            told.accept(count);
        }
    }

    /** A few bytes can unpack to more than any disk holds. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_UNPACKED;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            take(Math.max(count, 0));
            return count;
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw new FichierRefuse(FichierRefuse.Cause.DEMESURE, "the file unpacks to more than any directory");
            }
        }
    }
}
