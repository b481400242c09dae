# docker build -t fplint .
# docker run --rm --volume "$PWD:/src" fplint lint rules/
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /build
COPY . .
RUN mvn -q -B -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:21-jre
# git serves --since and --staged; a mounted repository belongs to somebody else.
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*'
COPY --from=build /build/cli/target/fplint /opt/fplint
# The first start makes the archive of classes by which the next ones are quicker.
RUN ln -s /opt/fplint/bin/fplint /usr/local/bin/fplint && fplint version
WORKDIR /src
USER 1000:1000
ENTRYPOINT ["fplint"]
CMD ["help"]
