package th.samnak.persistence.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.UnitId;

/** Keeps a unit by its id. */
@Converter(autoApply = true)
public final class UnitIdConverter implements AttributeConverter<UnitId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UnitId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable UnitId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new UnitId(column);
    }
}
