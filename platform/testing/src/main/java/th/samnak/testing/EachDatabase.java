package th.samnak.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs the whole test class on Derby and, where there is one, on PostgreSQL; its constructor takes the {@link TestDatabase}.
 *
 * <pre>{@code
 * @EachDatabase
 * class JpaLettersTest {
 *     private final TestDatabase database;
 *
 *     JpaLettersTest(TestDatabase database) {
 *         this.database = database;
 *     }
 * }
 * }</pre>
 *
 * <p>Each class has databases of its own, shared by its methods; {@link TestDatabase#empty()} in a {@code @BeforeEach} keeps them
 * apart.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(AvailableDatabases.class)
public @interface EachDatabase {}
