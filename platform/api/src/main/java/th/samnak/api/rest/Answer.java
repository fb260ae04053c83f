package th.samnak.api.rest;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An answer that tells more than its content.
 *
 * @param version of what is told, for {@code ETag}; empty for none
 * @param created where what was made is found, below {@code /api/v1/<name>/}; empty when nothing was made
 */
public record Answer<T>(T content, OptionalLong version, Optional<String> created) {

    public static <T> Answer<T> of(T content) {
        return new Answer<>(content, OptionalLong.empty(), Optional.empty());
    }

    public Answer<T> version(long number) {
        return new Answer<>(content, OptionalLong.of(number), created);
    }

    public Answer<T> createdAt(String address) {
        return new Answer<>(content, version, Optional.of(address));
    }
}
