package dev.rollcall.browser;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its reader, and the whole run one browser. */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Browsers.program().isEmpty()) {
            String what = "no Chromium, so not run: " + context.getDisplayName();
            if (Boolean.getBoolean("requireBrowser")) {
                throw new IllegalStateException(what);
            }
            System.out.println("******** SKIPPED: " + what + " ********");
            Assumptions.abort(what);
        }
    }

    /** Sites are built in the locale of the run, but Playwright speaks to its driver in lower case, which Turkish breaks. */
    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(OURS).put(Locale.class, Locale.getDefault());
        Locale.setDefault(Locale.ROOT);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browsers browsers = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Browsers.class, key -> Browsers.launch(), Browsers.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(Reader.class, key -> new Reader(browsers.browser()), Reader.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Locale.setDefault(context.getStore(OURS).remove(Locale.class, Locale.class));
        Reader reader = context.getStore(OURS).remove(Reader.class, Reader.class);
        if (reader != null) {
            Optional<Throwable> failure = context.getExecutionException();
            reader.close();
            if (failure.isPresent()) {
                reader.complaints().forEach(complaint -> failure.get().addSuppressed(new AssertionError(complaint)));
            } else {
                reader.assertContent();
            }
        }
    }
}
