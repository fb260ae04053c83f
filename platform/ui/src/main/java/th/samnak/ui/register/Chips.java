package th.samnak.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import th.samnak.ui.register.FilterBar.Value;

/** The chips of a filter bar by their names. */
final class Chips implements Parts {

    private final Map<String, Chip> chips = new LinkedHashMap<>();
    private Map<String, String> instead = Map.of();

    void put(String name, Chip chip) {
        chips.put(name, chip);
    }

    Chip get(String name) {
        return Objects.requireNonNull(chips.get(name), name);
    }

    Set<String> names() {
        return chips.keySet();
    }

    Optional<String> chosen(String name) {
        return Optional.of(instead.getOrDefault(name, get(name).state().get())).filter(state -> !state.isEmpty());
    }

    @Override
    public <R> R within(String chip, String value, Supplier<R> work) {
        Map<String, String> before = instead;
        instead = Map.of(chip, value);
        try {
            return work.get();
        } finally {
            instead = before;
        }
    }

    @Override
    public List<Value> groups(String chip) {
        String chosen = get(chip).state().get();
        return get(chip).values().stream().filter(value -> chosen.isEmpty() || value.value().equals(chosen)).toList();
    }

    void apply(Map<String, String> state) {
        chips.forEach((name, chip) -> chip.apply().accept(state.getOrDefault(name, "")));
    }

    Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        chips.forEach((name, chip) -> {
            if (!chip.state().get().isEmpty()) {
                state.put(name, chip.state().get());
            }
        });
        return state;
    }
}
