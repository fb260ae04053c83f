package th.samnak.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Derby always; PostgreSQL when a server can be reached or started, or when the build insists on it. */
final class AvailableDatabases implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Stream<Arguments> derby = Stream.of("Derby").map(name -> Arguments.of(Named.of(name, TestDatabase.derby())));
        return PostgresServer.available()
                ? Stream.concat(
                        derby,
                        Stream.of("PostgreSQL").map(name -> Arguments.of(Named.of(name, TestDatabase.postgres()))))
                : derby;
    }
}
