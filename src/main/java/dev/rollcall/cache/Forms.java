package dev.rollcall.cache;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds the form of a type: of records made of records, enums, texts, numbers, days, sealed kinds of records, classes that hold
 * one value, and lists, maps and options of them. Safe for use by several threads.
 */
final class Forms {
    private static final Form NUMBER = form((v, to) -> to.number((Integer) v), ByteReader::smallNumber);
    private static final Form LONG = form((v, to) -> to.number((Long) v), ByteReader::number);
    private static final Form TRUTH = form((v, to) -> to.number((Boolean) v ? 1 : 0), from -> from.number() == 1);
    private static final Map<Type, Form> PLAIN = Map.of(
            String.class, form((v, to) -> to.text((String) v), ByteReader::text),
            int.class, NUMBER,
            Integer.class, NUMBER,
            long.class, LONG,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            LocalDate.class,
                    form(
                            (v, to) -> to.number(((LocalDate) v).toEpochDay()),
                            from -> LocalDate.ofEpochDay(from.number())),
            LocalTime.class,
                    form(
                            (v, to) -> to.number(((LocalTime) v).toNanoOfDay()),
                            from -> LocalTime.ofNanoOfDay(from.number())),
            OptionalInt.class, form(Forms::writeOptionalInt, Forms::readOptionalInt));

    private static final Map<Type, Form> KNOWN = new ConcurrentHashMap<>(PLAIN);

    private Forms() {}

    /** @throws IllegalArgumentException where a type has no form: a mistake of who asks */
    static Form of(Type type) {
        Form found = KNOWN.get(type);
        if (found == null) {
            found = made(type);
            KNOWN.put(type, found);
        }
        return found;
    }

    private static Form made(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            return list(of(of.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
            return optional(of(of.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
            return map(of(of.getActualTypeArguments()[0]), of(of.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : plain.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return form(
                    (v, to) -> to.text(((Enum<?>) v).name()),
                    from -> Optional.ofNullable(constants.get(from.text())).orElseThrow(Damaged::new));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return RecordForm.of(plain);
        }
        if (type instanceof Class<?> plain && plain.isSealed()) {
            return oneOf(List.of(plain.getPermittedSubclasses()));
        }
        if (type instanceof Class<?> plain && Modifier.isFinal(plain.getModifiers())) {
            return ValueForm.of(plain);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static Form oneOf(List<Class<?>> kinds) {
        List<Form> forms = kinds.stream().map(Forms::of).toList();
        return form(
                (value, to) -> {
                    int kind = kinds.indexOf(value.getClass());
                    to.number(kind);
                    forms.get(kind).write(value, to);
                },
                from -> {
                    int kind = from.smallNumber();
                    if (kind < 0 || kind >= forms.size()) {
                        throw new Damaged();
                    }
                    return forms.get(kind).read(from);
                });
    }

    private static Form list(Form element) {
        return form(
                (value, to) -> {
                    List<?> list = (List<?>) value;
                    to.number(list.size());
                    list.forEach(v -> element.write(v, to));
                },
                from -> {
                    int count = from.count();
                    List<Object> list = new ArrayList<>(count);
                    for (int i = 0; i < count; i++) {
                        list.add(element.read(from));
                    }
                    return list;
                });
    }

    private static Form optional(Form element) {
        return form(
                (value, to) -> {
                    Optional<?> optional = (Optional<?>) value;
                    to.number(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(v -> element.write(v, to));
                },
                from -> from.number() == 1 ? Optional.of(element.read(from)) : Optional.empty());
    }

    private static Form map(Form key, Form element) {
        return form(
                (value, to) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    to.number(map.size());
                    map.forEach((k, v) -> {
                        key.write(k, to);
                        element.write(v, to);
                    });
                },
                from -> {
                    int count = from.count();
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (int i = 0; i < count; i++) {
                        map.put(key.read(from), element.read(from));
                    }
                    return map;
                });
    }

    private static void writeOptionalInt(Object value, ByteWriter to) {
        OptionalInt optional = (OptionalInt) value;
        to.number(optional.isPresent() ? 1 : 0);
        optional.ifPresent(to::number);
    }

    private static OptionalInt readOptionalInt(ByteReader from) {
        return from.number() == 1 ? OptionalInt.of(from.smallNumber()) : OptionalInt.empty();
    }

    private static Form form(BiConsumer<Object, ByteWriter> writing, Function<ByteReader, Object> reading) {
        return new Form() {
            @Override
            public void write(Object value, ByteWriter to) {
                writing.accept(value, to);
            }

            @Override
            public Object read(ByteReader from) {
                return reading.apply(from);
            }
        };
    }
}
