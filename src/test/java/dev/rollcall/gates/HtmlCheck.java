package dev.rollcall.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker over every page of a built site, in this process.
 *
 * @param pages how many pages were checked
 * @param errors each with its page and line
 * @param warnings how many there were
 */
record HtmlCheck(int pages, List<String> errors, List<String> warnings) {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    static HtmlCheck of(Path folder) throws Exception {
        Found found = new Found(folder);
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, true);
        validator.setUpMainSchema(SCHEMA, found);
        validator.setUpValidatorAndParsers(found, false, false);
        List<Path> pages = pages(folder);
        for (Path page : pages) {
            found.page = page;
            validator.checkHtmlFile(page.toFile(), true);
        }
        return new HtmlCheck(pages.size(), found.errors, found.warnings);
    }

    @Override
    public String toString() {
        return pages + " pages, " + errors.size() + " errors, " + warnings.size() + " warnings";
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** What the checker says, page by page. */
    private static final class Found implements ErrorHandler {
        private final Path folder;
        private final List<String> errors = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private Path page;

        Found(Path folder) {
            this.folder = folder;
            this.page = folder;
        }

        @Override
        public void warning(SAXParseException e) {
            warnings.add(line(e));
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(line(e));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            errors.add(line(e));
        }

        private String line(SAXParseException e) {
            return folder.relativize(page) + ":" + e.getLineNumber() + ": " + e.getMessage();
        }
    }
}
