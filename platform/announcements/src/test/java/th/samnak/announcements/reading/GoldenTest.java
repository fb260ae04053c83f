package th.samnak.announcements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenTest {

    @TestFactory
    Stream<DynamicTest> every_example_is_read_as_a_person_has_written_down() {
        return Texts.names().stream().map(name -> DynamicTest.dynamicTest(
                name, () -> assertThat(Texts.written(Texts.read(Texts.text(name)))).isEqualTo(Texts.golden(name))));
    }

    @Test
    void there_are_examples_of_many_shapes() {
        assertThat(Texts.names()).hasSizeGreaterThanOrEqualTo(12);
    }
}
