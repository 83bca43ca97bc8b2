# Built from the jar of `mvn package` that brings no database: the image holds the whole program and nothing of the build.
FROM eclipse-temurin:17-jre

RUN useradd --system --home-dir /kehoach --create-home --uid 10001 kehoach
WORKDIR /kehoach
COPY --chown=root:root --chmod=0444 target/kehoach-server.jar /kehoach/kehoach.jar
RUN mkdir /kehoach/anchors && chown kehoach:kehoach /kehoach/anchors
USER kehoach

ENV TZ=UTC LANG=C.UTF-8
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/kehoach/kehoach.jar"]
