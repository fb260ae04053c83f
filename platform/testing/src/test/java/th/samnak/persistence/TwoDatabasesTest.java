package th.samnak.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.fixture.Book;
import th.samnak.testing.fixture.ShelfUnit;

@EachDatabase
class TwoDatabasesTest {

    private final TestDatabase test;
    private final Database shelf;

    TwoDatabasesTest(TestDatabase test) {
        this.test = test;
        this.shelf = test.open(new ShelfUnit());
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    @Test
    void every_kind_of_attribute_comes_back_as_it_went() {
        Book book = Book.called("ระเบียบงานสารบรรณ");
        book.lendTo(new PersonId("wilai"));
        shelf.change(em -> em.persist(book));

        Book found = shelf.read(em -> em.find(Book.class, book.id()));

        assertThat(found.title()).isEqualTo("ระเบียบงานสารบรรณ");
        assertThat(found.shelf()).isEqualTo(book.shelf());
        assertThat(found.unit()).isEqualTo(new UnitId("oags-1"));
        assertThat(found.reader()).isEqualTo(new PersonId("wilai"));
        assertThat(found.boughtAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
        assertThat(found.printedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(found.price()).isEqualTo(new BigDecimal("120.50"));
        assertThat(found.secrecy()).isEqualTo(Secrecy.ORDINARY);
        assertThat(found.lent()).isTrue();
    }

    @Test
    void queries_take_every_kind_of_parameter() {
        Book book = Book.called("ก");
        shelf.change(em -> em.persist(book));

        assertThat(count("b.id = ?1", book.id())).isOne();
        assertThat(count("b.shelf = ?1", book.shelf())).isOne();
        assertThat(count("b.shelf = ?1", UUID.randomUUID())).isZero();
        assertThat(count("b.unit = ?1", new UnitId("oags-1"))).isOne();
        assertThat(count("b.unit in ?1", List.of(new UnitId("oags-1"), new UnitId("oags-2")))).isOne();
        assertThat(count("b.boughtAt > ?1", Instant.parse("2026-01-02T03:04:05Z"))).isOne();
        assertThat(count("b.boughtAt > ?1", Instant.parse("2026-01-02T03:04:06Z"))).isZero();
        assertThat(count("b.printedOn = ?1", LocalDate.of(2026, 1, 2))).isOne();
        assertThat(count("b.secrecy = ?1", Secrecy.ORDINARY)).isOne();
        assertThat(count("b.lent = ?1", false)).isOne();
        assertThat(count("b.reader is null and b.title like ?1", "%ก%")).isOne();
    }

    private long count(String where, Object parameter) {
        return shelf.read(em -> em.createQuery("select count(b) from Book b where " + where, Long.class)
                .setParameter(1, parameter)
                .getSingleResult());
    }

    @Test
    void texts_are_ordered_by_code_point_in_both() {
        shelf.change(em -> List.of("ไก่", "ขนม", "แกะ", "กลม", "เกม").forEach(title -> em.persist(Book.called(title))));

        List<String> titles = shelf.read(em -> em.createQuery("select b.title from Book b order by b.title", String.class)
                .getResultList());

        assertThat(titles).containsExactly("กลม", "ขนม", "เกม", "แกะ", "ไก่");
    }

    @Test
    void whoever_saves_second_is_told() {
        Book book = Book.called("ก");
        shelf.change(em -> em.persist(book));
        Book mine = shelf.read(em -> em.find(Book.class, book.id()));
        shelf.change(em -> em.find(Book.class, book.id()).rename("ข"));

        mine.rename("ค");

        assertThatThrownBy(() -> shelf.change(em -> em.merge(mine))).isInstanceOf(StaleDataException.class);
        String kept = shelf.read(em -> em.find(Book.class, book.id()).title());
        assertThat(kept).isEqualTo("ข");
    }
}
