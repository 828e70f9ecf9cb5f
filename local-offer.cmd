@echo off
rem The launcher for Windows: finds a JDK, compiles the program if it has to, and runs it.
rem What it makes goes to .local-offer\ and target\ folders; both may be deleted at any time.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\generator\target\local-offer.jar"
set "STATE=%HOME_DIR%\.local-offer"
set "NEEDED=25"
set "JDK="

call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%B in ("%%~dp$PATH:J..") do call :try "%%~fB"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~fD"
)
if not defined JDK (
  echo local-offer: this needs a JDK of version %NEEDED% or newer, and none was found. 1>&2
  echo local-offer: Install one, for example Eclipse Temurin %NEEDED%, or set JAVA_HOME to where it is. 1>&2
  exit /b 2
)
if "%~1"=="--print-jdk" (
  echo %JDK%
  exit /b 0
)

call :outdated
if errorlevel 1 (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo local-offer: the program has to be compiled first, and Maven was not found. Install it, then try again. 1>&2
    exit /b 2
  )
  echo local-offer: compiling the program ^(a minute or two the first time^) ... 1>&2
  if not exist "%STATE%" mkdir "%STATE%"
  pushd "%HOME_DIR%"
  call mvn -q -B -pl generator -am package -Dmaven.test.skip=true >"%STATE%\compile.log" 2>&1
  if errorlevel 1 (
    popd
    echo local-offer: the program could not be compiled; "%STATE%\compile.log" says why. 1>&2
    exit /b 2
  )
  popd
)

if not exist "%STATE%" mkdir "%STATE%"
set "CACHE=%STATE%\classes.aot"
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Xlog:disable
call :newer "%JAR%" "%CACHE%"
if errorlevel 1 (
  echo local-offer: preparing a cache, so that the next starts are faster ... 1>&2
  "%JDK%\bin\java" %FLAGS% "-XX:AOTCacheOutput=%CACHE%" "-Dlocaloffer.home=%HOME_DIR%" -cp "%JAR%" org.localoffer.cli.Main build --quiet --output "%STATE%\training" >nul 2>nul
  rmdir /s /q "%STATE%\training" 2>nul
)
set AOT=
if exist "%CACHE%" set AOT="-XX:AOTCache=%CACHE%"
"%JDK%\bin\java" %FLAGS% %AOT% %LOCAL_OFFER_JAVA_OPTS% "-Dlocaloffer.home=%HOME_DIR%" -cp "%JAR%" org.localoffer.cli.Main %*
exit /b %ERRORLEVEL%

:try
rem Takes the JDK in the folder %1 if its version is high enough and none was taken before.
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ %NEEDED% set "JDK=%~1"
)
exit /b 0

:outdated
rem Ends with 1 if the program is missing or older than one of its sources.
powershell -NoProfile -Command "$j=Get-Item '%JAR%' -ErrorAction SilentlyContinue; if(-not $j){exit 1}; $s=Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\generator\pom.xml','%HOME_DIR%\generator\src\main','%HOME_DIR%\search-index\pom.xml','%HOME_DIR%\search-index\src\main' | Where-Object {$_.LastWriteTime -gt $j.LastWriteTime}; if($s){exit 1}; exit 0"
exit /b %ERRORLEVEL%

:newer
rem Ends with 1 if the file %2 is missing or older than the file %1.
powershell -NoProfile -Command "$c=Get-Item '%~2' -ErrorAction SilentlyContinue; if(-not $c -or (Get-Item '%~1').LastWriteTime -gt $c.LastWriteTime){exit 1}; exit 0"
exit /b %ERRORLEVEL%
