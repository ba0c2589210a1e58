package dev.rollcall.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a real browser: each gets a {@link Reader} of its own as a parameter, and fails where a page that it opened
 * complained. All share one Chromium, which starts with the first of them. Where there is none they are skipped, or, with
 * {@code -DrequireBrowser=true}, fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Timeout(120) // seconds; a page that hangs answers nothing, and Playwright would wait for it
public @interface InBrowser {}
