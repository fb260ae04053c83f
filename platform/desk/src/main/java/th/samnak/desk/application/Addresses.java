package th.samnak.desk.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;

/** Finds the record that an address names, and the address of a record. */
final class Addresses {

    private static final String KEY = "{key}";
    private static final int LONGEST_KEY = 40;

    private Addresses() {}

    static Optional<RecordId> record(List<RecordType> types, String path) {
        return types.stream().flatMap(type -> key(type.address(), path)
                        .map(key -> new RecordId(type.module(), type.type(), key)).stream())
                .findFirst();
    }

    static Optional<String> of(List<RecordType> types, RecordId record) {
        return types.stream()
                .filter(type -> type.module().equals(record.module()) && type.type().equals(record.type()))
                .map(type -> type.address().replace(KEY, record.key()))
                .findFirst();
    }

    private static Optional<String> key(String address, String path) {
        int at = address.indexOf(KEY);
        String before = at < 0 ? "" : address.substring(0, at);
        String after = at < 0 ? "" : address.substring(at + KEY.length());
        int length = path.length() - before.length() - after.length();
        if (at < 0 || length < 1 || length > LONGEST_KEY || !path.startsWith(before) || !path.endsWith(after)) {
            return Optional.empty();
        }
        String key = path.substring(before.length(), before.length() + length);
        return key.contains("/") ? Optional.empty() : Optional.of(key);
    }
}
