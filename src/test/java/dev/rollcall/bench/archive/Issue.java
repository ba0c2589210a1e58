package dev.rollcall.bench.archive;

/** A repository on a host of code and a number there. */
public record Issue(String repository, int number) {
    String address() {
        return "https://github.com/" + repository + "/issues/" + number;
    }

    String shortForm() {
        return repository + "#" + number;
    }

    String link() {
        return "[#" + number + "](" + address() + ")";
    }
}
