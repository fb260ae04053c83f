package th.samnak.reorganisation.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.reorganisation.api.Mapping.PostPlace;

/** A mapping in writing, a line for each thing that goes somewhere; for example {@code kind | oags-7 | assets:asset | oags-14}. */
final class MappingText {

    private final Map<PostId, PostPlace> posts = new HashMap<>();
    private final Map<UnitId, Map<String, UnitId>> kinds = new HashMap<>();
    private final Map<RecordId, UnitId> single = new HashMap<>();
    private final Map<String, UnitId> mandates = new HashMap<>();
    private final Map<String, Fate> authorities = new HashMap<>();

    private MappingText() {}

    static Stream<String> write(Mapping mapping) {
        return Stream.of(
                        mapping.posts().entrySet().stream().map(post -> Cells.write("post", post.getKey(), post.getValue().unit(),
                                post.getValue().titleTh(), post.getValue().titleEn(), post.getValue().heads() ? "heads" : "")),
                        mapping.kinds().entrySet().stream().flatMap(unit -> unit.getValue().entrySet().stream()
                                .map(kind -> Cells.write("kind", unit.getKey(), kind.getKey(), kind.getValue()))),
                        mapping.single().entrySet().stream().map(it -> Cells.write("record", it.getKey(), it.getValue())),
                        mapping.mandates().entrySet().stream().map(it -> Cells.write("mandate", it.getKey(), it.getValue())),
                        mapping.authorities().entrySet().stream().map(it -> Cells.write("order", it.getKey(), it.getValue())))
                .flatMap(lines -> lines.sorted());
    }

    static Mapping read(List<Cells> lines) {
        MappingText text = new MappingText();
        lines.forEach(text::take);
        return new Mapping(text.posts, text.kinds, text.single, text.mandates, text.authorities);
    }

    private void take(Cells line) {
        try {
            switch (line.verb()) {
                case "post" -> posts.put(new PostId(line.at(1)),
                        new PostPlace(unit(line, 2), line.maybe(3), line.maybe(4), line.at(5).equals("heads")));
                case "kind" -> kinds.computeIfAbsent(unit(line, 1), none -> new HashMap<>()).put(line.at(2), unit(line, 3));
                case "record" -> single.put(RecordId.parse(line.at(1)), unit(line, 2));
                case "mandate" -> mandates.put(line.at(1), unit(line, 2));
                case "order" -> authorities.put(line.at(1), Fate.valueOf(line.at(2)));
                default -> throw new IllegalArgumentException(line.verb());
            }
        } catch (IllegalArgumentException notUnderstood) {
            throw new RuleViolation("reorganisation.error.line", String.join(" | ", line.all()));
        }
    }

    private static UnitId unit(Cells line, int index) {
        return new UnitId(line.at(index));
    }
}
