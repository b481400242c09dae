@echo off
rem Starts fplint with the Java of JAVA_HOME, else of PATH. FPLINT_JAVA_OPTS adds options for Java, such as -Xmx2g.
setlocal
set "FPLINT_JAVA=java.exe"
if not defined JAVA_HOME goto find
set "FPLINT_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%FPLINT_JAVA%" goto start
echo fplint: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe; point it at Java 17 or newer 1>&2
exit /b 2
:find
where /q java.exe
if not errorlevel 1 goto start
echo fplint: needs Java 17 or newer: put java on PATH or set JAVA_HOME 1>&2
exit /b 2
:start
"%FPLINT_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m -XX:-UsePerfData -Xshare:auto -Djdk.reflect.useNativeAccessorOnly=true -Xlog:disable -Xlog:all=error,cds*=off:stderr %FPLINT_JAVA_OPTS% -jar "%~dp0..\lib\fplint-cli-@project.version@.jar" %*
exit /b %ERRORLEVEL%
