package dev.rollcall.bench.archive;

/** A word that bends as regular English words do. */
record Word(String stem) {
    String plural() {
        if (stem.matches(".*[^aeiou]y")) {
            return stem.substring(0, stem.length() - 1) + "ies";
        }
        return stem + (stem.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    String past() {
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        return stem.matches(".*[^aeiou]y") ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
    }

    String going() {
        return (stem.endsWith("e") && !stem.endsWith("ee") ? stem.substring(0, stem.length() - 1) : stem) + "ing";
    }
}
