package dev.rollcall.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures in columns. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int at = i;
                int width = rows.stream()
                        .filter(r -> r.size() > at)
                        .mapToInt(r -> r.get(at).length())
                        .max()
                        .orElse(0);
                line.append(String.format(Locale.ROOT, i == 0 ? "%-" + width + "s" : "   %" + width + "s", row.get(i)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
