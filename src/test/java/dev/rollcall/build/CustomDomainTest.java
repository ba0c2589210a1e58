package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomDomainTest {
    @Test
    void theRootOfADomainIsTheDomain() {
        assertEquals(
                Optional.of("meetings.lantern.example"),
                CustomDomain.of(URI.create("https://Meetings.lantern.example/")));
        assertEquals(Optional.of("lantern.example"), CustomDomain.of(URI.create("http://lantern.example/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lantern.example/meetings/",
                "https://lantern-project.github.io/",
                "https://lantern-project.github.io/meetings/",
                "http://localhost/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "https://lantern.example:8443/"
            })
    void anythingElseClaimsNone(String address) {
        assertEquals(Optional.empty(), CustomDomain.of(URI.create(address)));
    }
}
