package th.samnak.correspondence.outgoing.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.thai.ThaiText;

/** Where two forms of one letter differ. */
final class Differences {

    private Differences() {}

    static List<FieldDifference> between(DraftForm current, DraftForm mine) {
        Map<String, String> ours = fields(mine);
        List<FieldDifference> found = new ArrayList<>();
        fields(current).forEach((field, value) -> {
            String other = ours.getOrDefault(field, "");
            if (!ThaiText.normalise(value).equals(ThaiText.normalise(other))) {
                found.add(new FieldDifference(field, value, other));
            }
        });
        return List.copyOf(found);
    }

    private static Map<String, String> fields(DraftForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "correspondence.kind." + form.kind());
        fields.put("issuer", form.issuer().value());
        fields.put("addressee", form.addressee());
        fields.put("salutation", form.salutation());
        fields.put("subject", form.subject());
        fields.put("reference", form.reference());
        fields.put("body", form.body());
        fields.put(
                "enclosures",
                form.enclosures().stream().map(line -> line.name() + " " + line.count()).collect(Collectors.joining("\n")));
        fields.put("copiesTo", String.join("\n", form.copiesTo()));
        fields.put("internalTo", form.internalTo().stream().map(UnitId::value).collect(Collectors.joining(", ")));
        fields.put("urgency", "correspondence.urgency." + form.urgency());
        fields.put("secrecy", "correspondence.secrecy." + form.secrecy());
        fields.put("secrecyReason", form.secrecyReason());
        fields.put("answers", form.answers().orElse(""));
        return fields;
    }
}
