package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void linksGoUpToTheRootAndDownAgain() {
        assertEquals("../../people/ada/", Links.from("team/2024-03-06/").to("people/ada/"));
    }

    @Test
    void theRootIsADotFromTheRootItself() {
        assertEquals("./", Links.from("").to(""));
        assertEquals("../", Links.from("people/").to(""));
    }

    @Test
    void anAbsoluteRootStaysInFront() {
        assertEquals("https://a.example/x/people/", new Links("https://a.example/x/").to("people/"));
    }

    @Test
    void whatHasNoPlaceInAnAddressIsEncodedAndLettersAreKept() {
        assertEquals("files/café%20%25.png", Links.from("").toFile("files/café %.png"));
        assertEquals("files/a%23b.png", Links.from("").toFile("files/a#b.png"));
    }
}
