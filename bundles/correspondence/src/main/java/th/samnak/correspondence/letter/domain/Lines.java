package th.samnak.correspondence.letter.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a list of short texts in one column, a line each. */
@Converter
public final class Lines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> value) {
        return value == null
                ? ""
                : value.stream().map(line -> line.replace('\n', ' ').strip()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : column.lines().toList();
    }
}
