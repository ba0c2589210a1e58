@echo off
rem Runs Rollcall. Builds it first where there is no jar yet or the sources are newer than the jar.
rem
rem   JAVA_HOME            the Java to run on (17 or newer); else the one on the PATH
rem   ROLLCALL_JAVA_OPTS   further options for Java, such as -Xmx4g
setlocal

rem A command line tool is short-lived: a plain collector and the fast compiler alone make it start and end sooner.
set "JAVA_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData"
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\target\rollcall.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAJOR="
for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /i version^"') do (
    for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
)
if not defined MAJOR (
    echo rollcall: needs Java 17 or newer; install a JDK, or set JAVA_HOME to the folder of one>&2
    exit /b 2
)
if %MAJOR% lss 17 (
    echo rollcall: needs Java 17 or newer, but "%JAVA%" is Java %MAJOR%; set JAVA_HOME>&2
    exit /b 2
)

call :is_stale
if errorlevel 1 goto build
:run
"%JAVA%" %JAVA_OPTIONS% %ROLLCALL_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%

:build
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\javac.exe" goto needs_jdk
if not defined JAVA_HOME where javac >nul 2>&1 || goto needs_jdk
if exist "%JAR%" (
    echo rollcall: building Rollcall anew, since its sources changed; this takes about half a minute...>&2
) else (
    echo rollcall: building Rollcall from its sources, once; this takes a minute or two, most of it to fetch what it builds with...>&2
)
rem The jar is made aside and moved into place whole, so that no other process ever sees half of it.
set "NAME=building-%RANDOM%"
set "WORK=%ROOT%\target\%NAME%"
mkdir "%WORK%"
call "%ROOT%\mvnw.cmd" -f "%ROOT%\pom.xml" -q -B -Pquick -Dmaven.test.skip=true "-Dbuild.folder=target/%NAME%" "-Drollcall.jar=%WORK%\rollcall.jar" package >"%WORK%\log" 2>&1
if errorlevel 1 (
    type "%WORK%\log" >&2
    rmdir /s /q "%WORK%"
    echo rollcall: the build failed>&2
    exit /b 70
)
move /y "%WORK%\rollcall.jar" "%JAR%" >nul
if errorlevel 1 (
    rmdir /s /q "%WORK%"
    echo rollcall: cannot replace "%JAR%"; is another Rollcall still running?>&2
    exit /b 2
)
rmdir /s /q "%WORK%"
goto run

:needs_jdk
echo rollcall: has to be built first, which needs a JDK, not only a runtime; set JAVA_HOME>&2
exit /b 2

rem Exit code 1 where the jar is missing or older than a source.
:is_stale
if not exist "%JAR%" exit /b 1
if not exist "%ROOT%\src\main" exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $files = @(Get-Item -LiteralPath \"$env:ROOT\pom.xml\") + @(Get-ChildItem -Recurse -LiteralPath \"$env:ROOT\src\main\", \"$env:ROOT\themes\" -ErrorAction SilentlyContinue); if ($files | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }; exit 0"
exit /b %errorlevel%
