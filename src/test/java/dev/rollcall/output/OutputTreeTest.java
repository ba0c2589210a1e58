package dev.rollcall.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTreeTest {
    private static final SourceRef FIRST = new SourceRef("content/a.md", 1, 1);
    private static final SourceRef SECOND = new SourceRef("content/b.md", 3, 2);

    @Test
    void listsFilesByPathWhateverTheOrder() {
        OutputTree tree = new OutputTree.Builder()
                .add(new OutputPath("b"), FIRST, () -> bytes(2))
                .add(new OutputPath("a/c"), SECOND, () -> bytes(1))
                .build();
        assertEquals(
                List.of(new OutputPath("a/c"), new OutputPath("b")),
                List.copyOf(tree.files().keySet()));
        assertEquals(List.of(), tree.diagnostics());
    }

    @Test
    void namesBothOriginsOfOneAddress() throws IOException {
        OutputTree tree = new OutputTree.Builder()
                .add(OutputPath.page("team/x/"), FIRST, () -> bytes(1))
                .add(OutputPath.page("team/x/"), SECOND, () -> bytes(2))
                .build();
        assertArrayEquals(bytes(1), tree.files().get(OutputPath.page("team/x/")).bytes());
        assertEquals(
                "[content/b.md:3:2: error: `team/x/index.html` is the address of this and of content/a.md:1:1;"
                        + " give one of them another `slug` [address-twice]]",
                tree.diagnostics().toString());
    }

    @Test
    void namesThatDifferByCaseAloneAreOne() {
        OutputTree tree = new OutputTree.Builder()
                .add(new OutputPath("Images/I.png"), FIRST, () -> bytes(1))
                .add(new OutputPath("images/i.png"), SECOND, () -> bytes(2))
                .build();
        assertEquals(
                List.of(new OutputPath("Images/I.png")),
                List.copyOf(tree.files().keySet()));
        assertEquals(1, tree.diagnostics().size());
    }

    @Test
    void aFileAndAFolderCannotShareAName() {
        OutputTree tree = new OutputTree.Builder()
                .add(new OutputPath("team/x/index.html"), FIRST, () -> bytes(1))
                .add(new OutputPath("Team/X"), SECOND, () -> bytes(2))
                .add(new OutputPath("team/x/index.html/y"), SECOND, () -> bytes(2))
                .add(new OutputPath("team/xy"), SECOND, () -> bytes(2))
                .build();
        assertEquals(
                List.of(new OutputPath("team/x/index.html"), new OutputPath("team/xy")),
                List.copyOf(tree.files().keySet()));
        assertEquals(
                List.of(
                        "`Team/X` is the address of this and of content/a.md:1:1",
                        "`team/x/index.html/y` is the address of this and of content/a.md:1:1"),
                tree.diagnostics().stream().map(Diagnostic::what).toList());
    }

    @Test
    void aTreeDoesNotChangeAfterwards() {
        OutputTree.Builder builder = new OutputTree.Builder().add(new OutputPath("a"), FIRST, () -> bytes(1));
        OutputTree tree = builder.build();
        builder.add(new OutputPath("b"), FIRST, () -> bytes(1));
        assertEquals(1, tree.files().size());
        assertThrows(UnsupportedOperationException.class, () -> tree.files().clear());
    }

    private static byte[] bytes(int value) {
        return new byte[] {(byte) value};
    }
}
