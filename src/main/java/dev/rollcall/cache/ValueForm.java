package dev.rollcall.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** An object of a class that holds one value and no more, such as a text that only its own room makes. */
record ValueForm(Constructor<?> constructor, Field field, Form form) implements Form {

    static ValueForm of(Class<?> type) {
        List<Field> fields = Arrays.stream(type.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()))
                .toList();
        if (fields.size() != 1) {
            throw new IllegalArgumentException("no form for " + type);
        }
        Field field = fields.get(0);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(field.getType());
            constructor.setAccessible(true);
            field.setAccessible(true);
            return new ValueForm(constructor, field, Forms.of(field.getGenericType()));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no form for " + type, e);
        }
    }

    @Override
    public void write(Object value, ByteWriter to) {
        try {
            form.write(field.get(value), to);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(ByteReader from) {
        try {
            return constructor.newInstance(form.read(from));
        } catch (ReflectiveOperationException e) {
            throw new Damaged();
        }
    }
}
