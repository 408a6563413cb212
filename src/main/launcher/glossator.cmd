@echo off
rem Starts Glossator with the Java of GLOSSATOR_JAVA_HOME, JAVA_HOME or the path.
setlocal
set "app=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined GLOSSATOR_JAVA_HOME set "java=%GLOSSATOR_JAVA_HOME%\bin\java"
"%java%" --version >nul 2>&1 || (
    echo glossator: no Java was found; install a JDK 25 or set JAVA_HOME 1>&2
    exit /b 3
)
"%java%" "@%app%\lib\jvm.args" -p "%app%\lib" -m org.glossator/org.glossator.app.Main %*
