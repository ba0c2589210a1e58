package dev.rollcall.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record as its components in their order; it is made by its own constructor, which refuses what cannot be. */
record RecordForm(Constructor<?> constructor, List<Method> accessors, List<Form> forms) implements Form {

    static RecordForm of(Class<?> type) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            List<Method> accessors =
                    components.stream().map(RecordComponent::getAccessor).toList();
            accessors.forEach(a -> a.setAccessible(true));
            return new RecordForm(
                    constructor,
                    accessors,
                    components.stream().map(c -> Forms.of(c.getGenericType())).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(Object value, ByteWriter to) {
        try {
            for (int i = 0; i < forms.size(); i++) {
                forms.get(i).write(accessors.get(i).invoke(value), to);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(ByteReader from) {
        Object[] values = new Object[forms.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = forms.get(i).read(from);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new Damaged();
        }
    }
}
