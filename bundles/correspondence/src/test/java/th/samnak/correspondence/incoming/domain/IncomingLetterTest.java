package th.samnak.correspondence.incoming.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.letter.domain.Wording;

class IncomingLetterTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:30:00Z");
    private static final UnitId UNIT = new UnitId("oags-1");
    private static final PersonId OFFICER = new PersonId("somchai");
    private static final PersonId SUPERIOR = new PersonId("prasert");

    static Stream<Arguments> every_step_in_every_state() {
        return Stream.of(IncomingStep.values())
                .flatMap(step -> Stream.of(IncomingState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource
    void every_step_in_every_state(IncomingStep step, IncomingState state) {
        IncomingLetter letter = in(state);
        if (step.legalFrom(state)) {
            take(letter, step);
            assertThat(letter.state()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> take(letter, step)).isInstanceOf(RuleViolation.class);
            assertThat(letter.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRIVED", "CHECKED", "SECRET_DESK"})
    void may_be_amended_until_it_is_registered(IncomingState state) {
        in(state).amend(face("แก้แล้ว"), ordinary(), Optional.empty());
        assertThatThrownBy(() -> in(IncomingState.REGISTERED).amend(face("แก้แล้ว"), ordinary(), Optional.empty()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_secret_letter_is_never_opened_at_the_counter() {
        IncomingLetter secret = new IncomingLetter(
                "1", UNIT, face("ลับ"), new Handling(Urgency.NORMAL, Secrecy.SECRET, "เหตุผล"), NOW);
        assertThatThrownBy(secret::check).isInstanceOf(RuleViolation.class);
        secret.toSecretDesk(Secrecy.SECRET, "เหตุผล");
        secret.register(1, NOW, Due.named(NOW));
        assertThat(secret.state()).isEqualTo(IncomingState.REGISTERED);
    }

    @Test
    void a_level_of_secrecy_needs_its_reason() {
        assertThatThrownBy(() -> new Handling(Urgency.NORMAL, Secrecy.CONFIDENTIAL, " ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> in(IncomingState.ARRIVED).toSecretDesk(Secrecy.ORDINARY, "เหตุผล"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_one_who_must_act_changes_along_the_way() {
        IncomingLetter letter = in(IncomingState.ASSIGNED);
        assertThat(letter.course().holder()).contains(OFFICER);
        letter.propose(SUPERIOR);
        assertThat(letter.course().holder()).contains(SUPERIOR);
        letter.decide("ทราบ");
        assertThat(letter.course().holder()).contains(OFFICER);
    }

    @Test
    void the_word_for_subject_is_not_kept_twice_and_digits_are_stored_arabic() {
        Face face = new Face(
                "กต ๐๒๐๔/๑๒", LocalDate.of(2026, 8, 1), "กรม", "เลขา", "เรื่อง : เรื่อง ขอเชิญ", "", List.of(),
                LocalDate.of(2026, 8, 3));
        assertThat(face.subject()).isEqualTo("ขอเชิญ");
        assertThat(face.docNo()).isEqualTo("กต 0204/12");
        assertThat(Wording.subject("เรื่องร้องทุกข์")).isEqualTo("เรื่องร้องทุกข์");
    }

    private static IncomingLetter in(IncomingState state) {
        IncomingLetter letter = new IncomingLetter("1", UNIT, face("ทดสอบ"), ordinary(), NOW);
        path(state).forEach(step -> take(letter, step));
        assertThat(letter.state()).isEqualTo(state);
        return letter;
    }

    private static List<IncomingStep> path(IncomingState state) {
        List<IncomingStep> whole = List.of(
                IncomingStep.CHECK, IncomingStep.REGISTER, IncomingStep.ROUTE, IncomingStep.ACCEPT, IncomingStep.ASSIGN,
                IncomingStep.PROPOSE, IncomingStep.DECIDE, IncomingStep.FILE, IncomingStep.CLOSE, IncomingStep.ARCHIVE);
        List<IncomingState> reached = List.of(
                IncomingState.CHECKED, IncomingState.REGISTERED, IncomingState.ROUTED, IncomingState.AT_UNIT,
                IncomingState.ASSIGNED, IncomingState.PROPOSED, IncomingState.ORDERED, IncomingState.FILED,
                IncomingState.CLOSED, IncomingState.ARCHIVED);
        return switch (state) {
            case ARRIVED -> List.of();
            case SECRET_DESK -> List.of(IncomingStep.TO_SECRET_DESK);
            case RETURNED -> List.of(IncomingStep.RETURN_TO_SENDER);
            case REPLIED -> Stream.concat(whole.stream().limit(7), Stream.of(IncomingStep.REPLY)).toList();
            default -> whole.subList(0, reached.indexOf(state) + 1);
        };
    }

    private static void take(IncomingLetter letter, IncomingStep step) {
        switch (step) {
            case CHECK -> letter.check();
            case TO_SECRET_DESK -> letter.toSecretDesk(Secrecy.CONFIDENTIAL, "เหตุผล");
            case REGISTER -> letter.register(7, NOW, Due.named(NOW));
            case RETURN_TO_SENDER -> letter.returnToSender();
            case ROUTE -> letter.route(UNIT);
            case REFUSE -> letter.refuse();
            case ACCEPT -> letter.accept(3);
            case ASSIGN -> letter.assign(OFFICER, Due.named(NOW));
            case PROPOSE -> letter.propose(SUPERIOR);
            case PASS_UP -> letter.passUp(SUPERIOR);
            case SEND_BACK -> letter.sendBack();
            case DECIDE -> letter.decide("ทราบ");
            case REPLY -> letter.replied("อต 0001/1");
            case FILE -> letter.file();
            case CLOSE -> letter.close(new Keeping("R10", "", NOW, Optional.empty()));
            case ARCHIVE -> letter.archive();
        }
    }

    private static Face face(String subject) {
        return new Face("", LocalDate.of(2026, 8, 1), "กรม", "เลขา", subject, "", List.of(), LocalDate.of(2026, 8, 3));
    }

    private static Handling ordinary() {
        return new Handling(Urgency.NORMAL, Secrecy.ORDINARY, "");
    }
}
