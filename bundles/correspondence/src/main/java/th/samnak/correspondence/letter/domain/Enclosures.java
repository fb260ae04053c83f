package th.samnak.correspondence.letter.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps enclosures in one column: a line each, name and count parted by a tab. */
@Converter
public final class Enclosures implements AttributeConverter<List<Enclosure>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<Enclosure> value) {
        return value == null
                ? ""
                : value.stream().map(line -> line.name() + "\t" + line.count()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Enclosure> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : column.lines().map(Enclosures::line).toList();
    }

    private static Enclosure line(String line) {
        int tab = line.indexOf('\t');
        return new Enclosure(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
    }
}
