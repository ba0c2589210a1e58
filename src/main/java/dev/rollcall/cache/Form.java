package dev.rollcall.cache;

/** How values of one type are kept as bytes. */
interface Form {
    void write(Object value, ByteWriter to);

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException where the bytes are no such value
     */
    Object read(ByteReader from);
}
