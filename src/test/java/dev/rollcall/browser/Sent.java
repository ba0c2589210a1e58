package dev.rollcall.browser;

/** How often a path was asked for, and how many bytes of content went over the wire for it, packed as they were. */
public record Sent(int requests, long bytes) {
    static final Sent NOTHING = new Sent(0, 0);

    Sent plus(Sent other) {
        return new Sent(requests + other.requests, bytes + other.bytes);
    }
}
