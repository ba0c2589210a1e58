package dev.rollcall.config;

import dev.rollcall.source.Diagnostic;
import java.util.List;

/** The settings as far as they could be read, and what is wrong with the file. */
public record ConfigReading(SiteConfig config, List<Diagnostic> diagnostics) {
    public ConfigReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
