package dev.rollcall.build;

/** Hears how far a build is. Parts begin one after the other, from one thread; steps are told from many. */
public interface Progress {
    /**
     * A part of the work begins, which ends the one before.
     *
     * @param part what is done, such as "reading notes"
     * @param steps how many steps will be told; 0 where none are
     */
    void begin(String part, int steps);

    /** A step of the part is done. */
    void step();

    /** For builds that nobody waits for. */
    static Progress unheard() {
        return new Progress() {
            @Override
            public void begin(String part, int steps) {
                // nobody listens
            }

            @Override
            public void step() {
                // nobody listens
            }
        };
    }
}
