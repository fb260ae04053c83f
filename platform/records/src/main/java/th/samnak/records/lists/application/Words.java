package th.samnak.records.lists.application;

import java.util.List;
import java.util.Locale;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/**
 * Words that are looked for in title, number and holder's name; never in the number of a secret for whom it is not.
 *
 * @param holders whose names hold the words, a hundred at most
 */
record Words(String asked, List<String> holders) {

    /** Any. */
    static final Words NONE = new Words("", List.of());

    private static final int MOST = 100;

    static Words of(String typed, Organisation organisation) {
        String asked = plain(typed);
        List<String> holders = asked.isEmpty()
                ? List.of()
                : organisation.people().stream()
                        .filter(person -> plain(person.fullName()).contains(asked))
                        .map(Person::id)
                        .map(PersonId::value)
                        .limit(MOST)
                        .toList();
        return new Words(asked, holders);
    }

    private static String plain(String text) {
        return ThaiDigits.toArabic(ThaiText.normalise(text)).strip().toLowerCase(Locale.ROOT);
    }

    Piece narrow(Piece body, Eyes eyes) {
        if (asked.isEmpty()) {
            return body;
        }
        String pattern = "%" + asked.replaceAll("([!%_])", "!$1") + "%";
        body.add(" and (lower(e.title) like ? escape '!'", pattern)
                .add(" or (lower(e.reference) like ? escape '!' and ", pattern)
                .in("e.secrecy", eyes.levels())
                .add(")");
        if (!holders.isEmpty()) {
            body.add(" or ").in("e.holder", holders);
        }
        return body.add(")");
    }
}
