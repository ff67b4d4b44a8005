// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One setting of a strategy: what its {@link Lever} and the type of its record component say. */
public final class Setting {
    /** Within a list on one line these would end a name or begin something else. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,:#\\[\\]{}]");

    private final String name;
    private final Lever lever;
    private final boolean mayStayUnset;
    private final Optional<Class<?>> choices;
    private final Shape<?> shape;
    private final Object byDefault;

    private Setting(String name, Lever lever, Type type) {
        this.name = name;
        this.lever = lever;
        this.mayStayUnset = type instanceof ParameterizedType;
        Type inner = type instanceof ParameterizedType optional ? optional.getActualTypeArguments()[0] : type;
        this.choices = inner instanceof Class<?> named && named.isEnum() ? Optional.of(named) : Optional.empty();
        this.shape = shape(inner);
        this.byDefault = defaultValue();
    }

    /** The setting that a component of a settings record holds. */
    static Setting of(RecordComponent component) {
        Lever lever = component.getAnnotation(Lever.class);
        if (lever == null) {
            throw new IllegalArgumentException("setting " + component.getName() + " of "
                    + component.getDeclaringRecord().getSimpleName() + " has no @Lever");
        }
        return new Setting(component.getName(), lever, component.getGenericType());
    }

    private Shape<?> shape(Type type) {
        if (type == int.class || type == Integer.class) {
            return new IntegerShape(lever.min(), lever.max());
        } else if (type == double.class || type == Double.class) {
            return new NumberShape(Range.of(lever.min(), lever.max()));
        } else if (type == boolean.class || type == Boolean.class) {
            return new BooleanShape();
        } else if (type == String.class) {
            return new TextShape(name, 200);
        } else if (type == LocalDate.class) {
            return new DateShape();
        } else if (type instanceof Class<?> choices && Choice.class.isAssignableFrom(choices) && choices.isEnum()) {
            return new ChoiceShape(name, choices(choices).map(Choice::key).toList());
        } else if (type == Placement.class) {
            return new PlacementShape(lever.max());
        } else if (type == Jurisdictions.class) {
            return new JurisdictionsShape();
        }
        throw new IllegalArgumentException("setting " + name + " has a type that no scenario can hold: " + type);
    }

    private static Stream<Choice> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice.class::cast);
    }

    private Object defaultValue() {
        if (mayStayUnset && lever.byDefault().isEmpty()) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        Optional<?> read = OneLine.read(lever.byDefault(), Place.wholeFile("@Lever"), name, findings)
                .flatMap(value -> shape.read(value, name, findings));
        if (read.isEmpty()) {
            throw new IllegalArgumentException("the default of a setting is refused: " + findings.problems());
        }
        return typed(read.orElseThrow());
    }

    /** The value as its record component holds it. */
    Object typed(Object value) {
        Object held = choices.isPresent() ? chosen(choices.orElseThrow(), value) : value;
        return mayStayUnset ? Optional.of(held) : held;
    }

    private static Choice chosen(Class<?> type, Object key) {
        return choices(type)
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Shape<?> shape() {
        return shape;
    }

    /** The default that the record component holds when the file is silent. */
    Object defaultHeld() {
        return byDefault;
    }

    /** The name in the scenario file. */
    public String name() {
        return name;
    }

    /** What it means, one sentence for a planner. */
    public String meaning() {
        return lever.meaning();
    }

    /** The unit, in words. */
    public String unit() {
        return lever.unit();
    }

    /** The value when the scenario is silent, as the file would write it; empty when it then stays unset. */
    public String byDefault() {
        return lever.byDefault();
    }

    /** What may be written: {@code a whole number from 0 to 60}. */
    public String expected() {
        return shape.expected();
    }

    /** Whether a value that the settings record holds is the default. */
    public boolean isDefault(Object held) {
        return byDefault.equals(held);
    }

    /** A value that the settings record holds, as the file would write it; empty when unset. */
    public static String asWritten(Object held) {
        Object value = held instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : held;
        if (value instanceof Double number) {
            return Wording.number(number);
        } else if (value instanceof Choice choice) {
            return choice.key();
        } else if (value instanceof Placement placement) {
            return asWritten(placement);
        } else if (value instanceof Jurisdictions jurisdictions) {
            return asWritten(jurisdictions.names());
        }
        return Wording.printable(String.valueOf(value));
    }

    private static String asWritten(Placement placement) {
        if (placement.busiest() > 0) {
            return "{busiest: " + placement.busiest() + "}";
        }
        return placement.poorest() > 0 ? "{poorest: " + placement.poorest() + "}" : asWritten(placement.names());
    }

    private static String asWritten(List<String> names) {
        return names.stream()
                .map(name -> NEEDS_QUOTES.matcher(name).find() ? "\"" + name + "\"" : name)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
