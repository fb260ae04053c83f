package th.samnak.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Findings;
import th.samnak.api.search.Search.Group;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;

class WholeSearchTest {

    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final CastOrganisation organisation = new CastOrganisation(TestClock.at("2026-08-03T09:30"));
    private final List<Finder> finders = new ArrayList<>(List.of(
            new UnitFinder(organisation, access), new PeopleFinder(organisation, access), new Fixed("ประชุมพัสดุ")));

    @Test
    void kinds_stand_in_their_order_and_those_without_findings_are_left_out() {
        assertThat(keys("ประชุม")).containsExactly("letters.letter");
        assertThat(search().kinds()).extracting(it -> it.key()).containsExactly("letters.letter", "search.person", "search.unit");
    }

    @Test
    void people_are_found_by_name_and_by_account_and_units_by_name_and_code() {
        assertThat(titles("สมชาย")).first().asString().contains("สมชาย");
        assertThat(titles("สมชาย พาก")).first().asString().contains("พากเพียร");
        assertThat(titles("wilai")).isNotEmpty();
        assertThat(titles("oags-9")).hasSize(1);
        assertThat(titles(organisation.units().getLast().nameTh())).contains(organisation.units().getLast().nameTh());
    }

    @Test
    void the_other_layout_of_the_keyboard_is_tried_only_when_nothing_is_found() {
        assertThat(search().find(Asked.typing("xit=6,", 6), Optional.empty()).other()).isTrue();
        assertThat(search().find(Asked.typing("xit=6,", 6), Optional.empty()).words()).isEqualTo("ประชุม");
        assertThat(search().find(Asked.typing("wilai", 6), Optional.empty()).other()).isFalse();
        assertThat(keys("xyzzy")).isEmpty();
    }

    @Test
    void a_function_that_fails_or_has_gone_takes_nothing_else_with_it() {
        finders.add(new Fixed("ประชุมพัสดุ") {
            @Override
            public String kind() {
                return "broken";
            }

            @Override
            public Findings find(Asked asked) {
                throw new IllegalStateException("going");
            }
        });
        assertThat(keys("ประชุม")).containsExactly("letters.letter");
        finders.removeIf(finder -> finder instanceof Fixed);
        assertThat(keys("ประชุม")).isEmpty();
    }

    @Test
    void what_is_not_filed_is_not_meant_when_a_unit_or_days_narrow_it() {
        Asked narrowed = new Asked(
                "oags-9", false, Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), 0, 20);
        assertThat(search().find(narrowed, Optional.empty()).groups()).isEmpty();
    }

    @Test
    void one_kind_can_be_asked_alone_and_signs_find_nothing() {
        assertThat(search().find(Asked.of("ประชุม", 0, 6), Optional.of("search.unit")).groups()).isEmpty();
        assertThat(search().find(Asked.of("???", 0, 6), Optional.empty()).groups()).isEmpty();
    }

    @Test
    void nobody_who_is_not_signed_in_asks() {
        access.signOut();
        assertThatThrownBy(() -> search().find(Asked.of("ประชุม", 0, 6), Optional.empty())).isInstanceOf(NotSignedIn.class);
    }

    private WholeSearch search() {
        return new WholeSearch(access, finders);
    }

    private List<String> keys(String words) {
        return search().find(Asked.typing(words, 6), Optional.empty()).groups().stream().map(Group::kind).map(it -> it.key()).toList();
    }

    private List<String> titles(String words) {
        return search().find(Asked.typing(words, 6), Optional.empty()).groups().stream()
                .flatMap(group -> group.findings().found().stream())
                .map(Finding::title)
                .toList();
    }

    private static class Fixed implements Finder {

        private final String title;

        Fixed(String title) {
            this.title = title;
        }

        @Override
        public ModuleId module() {
            return ModuleId.of("letters");
        }

        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public int order() {
            return 100;
        }

        @Override
        public String icon() {
            return "envelope-o";
        }

        @Override
        public Findings find(Asked asked) {
            return title.contains(asked.words())
                    ? new Findings(1, List.of(Finding.of(title, "", "letters/1")))
                    : Findings.NONE;
        }
    }
}
