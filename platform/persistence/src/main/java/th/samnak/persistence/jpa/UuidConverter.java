package th.samnak.persistence.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps UUIDs as text of 36 characters in both databases. */
@Converter(autoApply = true)
public final class UuidConverter implements AttributeConverter<UUID, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : UUID.fromString(column.strip());
    }
}
