// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes settings records out of what a scenario chose, and tells what settings a record has.
 *
 * <p>A component that is itself a record of levers, such as {@link Delivery}, is flattened: in the file its settings stand
 * beside the others, in {@link StrategyChoice#settings()} the record stands under the name of the component.
 */
public final class SettingsRecords {
    private SettingsRecords() {}

    /**
     * The settings record of a strategy.
     *
     * @throws IllegalArgumentException when a value is missing, is of another type, or is refused by the record
     */
    public static <R extends Record> R bind(StrategyChoice choice, Class<R> type) {
        return make(type, component -> choice.settings().get(component.getName()));
    }

    /** All settings of a strategy in the order of its record, those of flattened records in their place. */
    public static List<Setting> settings(Class<? extends Record> type) {
        List<Setting> settings = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (isFlattened(component)) {
                settings.addAll(settings(component.getType().asSubclass(Record.class)));
            } else {
                settings.add(Setting.of(component));
            }
        }
        return settings;
    }

    /** The settings of a choice by their names in the file, flattened, in the order of the record. */
    public static Map<String, Object> flat(StrategyChoice choice, Class<? extends Record> type) {
        return flat(bind(choice, type));
    }

    private static Map<String, Object> flat(Record settings) {
        Map<String, Object> flat = new LinkedHashMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = valueOf(settings, component);
            if (isFlattened(component)) {
                flat.putAll(flat((Record) value));
            } else {
                flat.put(component.getName(), value);
            }
        }
        return flat;
    }

    /**
     * What {@link StrategyChoice#settings()} holds, from the values of all settings by their names in the file.
     *
     * @throws IllegalArgumentException when a flattened record refuses its values
     */
    static Map<String, Object> nested(Class<? extends Record> type, Map<String, Object> flat) {
        Map<String, Object> nested = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            nested.put(
                    component.getName(),
                    isFlattened(component)
                            ? make(component.getType().asSubclass(Record.class), inner -> flat.get(inner.getName()))
                            : flat.get(component.getName()));
        }
        return nested;
    }

    private static boolean isFlattened(RecordComponent component) {
        return component.getType().isRecord()
                && !component.getType().equals(Placement.class)
                && !component.getType().equals(Jurisdictions.class);
    }

    private static <R extends Record> R make(Class<R> type, Function<RecordComponent, Object> valueOf) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(valueOf).toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw new IllegalArgumentException(
                        "setting " + components[i].getName() + " of " + type.getSimpleName() + " has no value");
            }
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Object valueOf(Record settings, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
