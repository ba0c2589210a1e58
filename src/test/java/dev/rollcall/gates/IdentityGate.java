package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.bench.IdentityBench;
import dev.rollcall.bench.IdentityBench.Figures;
import dev.rollcall.bench.IdentityBench.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Archives of real communities: people who do not write their handle are known again. What is counted: {@link IdentityBench}. */
class IdentityGate {
    private static final double PRECISION = 0.99;
    private static final double RECALL = 0.90;

    /** In a single archive one mistyped handle weighs more. */
    private static final double PRECISION_OF_ONE = 0.98;

    @Test
    void peopleAreKnownAgainWithoutTheirHandles() throws IOException {
        List<List<Result>> byArchive = results();
        System.out.print(IdentityBench.table(byArchive));
        for (List<Result> archive : byArchive) {
            archive.forEach(r -> holds(r.toString(), r.touched(), PRECISION_OF_ONE));
        }
        for (int seed = 0; seed < byArchive.get(0).size(); seed++) {
            holds("seed " + seed, IdentityBench.touched(byArchive, seed), PRECISION);
        }
    }

    private static List<List<Result>> results() throws IOException {
        List<Path> folders;
        try (Stream<Path> corpora = Files.list(SharedFolder.path().resolve("corpus"))) {
            folders = corpora.sorted().toList();
        }
        List<List<Result>> results = new ArrayList<>();
        for (Path folder : folders) {
            results.add(IdentityBench.run(folder, false));
        }
        return results;
    }

    private static void holds(String what, Figures figures, double precision) {
        assertTrue(figures.precision() >= precision && figures.recall() >= RECALL, what + ": " + figures);
    }
}
