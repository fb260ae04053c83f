package th.samnak.api.records;

import th.samnak.api.ModuleId;

/**
 * Names one record of one function, for ever.
 *
 * @param type which kind of record of the function, lower-case English noun, for example {@code incoming}
 * @param key the function's own id of it, 1 to 40 characters
 */
public record RecordId(ModuleId module, String type, String key) {

    /** Reads the written form. @throws IllegalArgumentException when it is not one */
    public static RecordId parse(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a record id: " + written);
        }
        return new RecordId(ModuleId.of(parts[0]), parts[1], parts[2]);
    }

    /** {@code module:type:key}. */
    @Override
    public String toString() {
        return module + ":" + type + ":" + key;
    }
}
