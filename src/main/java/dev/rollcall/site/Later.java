package dev.rollcall.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when somebody asks for it first, which may be never. Safe for use by several threads. */
final class Later<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Later(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? made() : known;
    }

    private synchronized T made() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
