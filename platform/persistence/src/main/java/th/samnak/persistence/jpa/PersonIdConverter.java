package th.samnak.persistence.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;

/** Keeps a person by their id. */
@Converter(autoApply = true)
public final class PersonIdConverter implements AttributeConverter<PersonId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PersonId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PersonId(column);
    }
}
