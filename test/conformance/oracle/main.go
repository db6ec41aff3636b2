// Oracle reads env files with the parser of Docker Compose itself, so that this project's reader can be held to it.
//
// Standard input holds one case a line, as the recorded ones are written: "input" or "inputBase64", and where wanted
// "host" (the project environment) and "before" (earlier env files of the service). Standard output holds, line by
// line, what Compose makes of them. With -version it prints the version of compose-go instead.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/sirupsen/logrus"
)

const module = "github.com/compose-spec/compose-go/v2"

type question struct {
	Input       string            `json:"input"`
	InputBase64 *string           `json:"inputBase64"`
	Host        map[string]string `json:"host"`
	Before      []string          `json:"before"`
}

type answer struct {
	OK       bool               `json:"ok"`
	Env      *map[string]string `json:"env,omitempty"`
	Error    string             `json:"error,omitempty"`
	Warnings []string           `json:"warnings,omitempty"`
}

func main() {
	version := flag.Bool("version", false, "print the version of compose-go")
	flag.Parse()
	if *version {
		fmt.Println(moduleVersion())
		return
	}
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	warnings := &recorder{}
	logrus.SetOutput(io.Discard)
	logrus.AddHook(warnings)
	decoder := json.NewDecoder(bufio.NewReader(in))
	buffered := bufio.NewWriter(out)
	defer buffered.Flush()
	encoder := json.NewEncoder(buffered)
	encoder.SetEscapeHTML(false)
	for {
		var asked question
		if err := decoder.Decode(&asked); err == io.EOF {
			return buffered.Flush()
		} else if err != nil {
			return err
		}
		given, err := read(asked, warnings)
		if err != nil {
			return err
		}
		if err := encoder.Encode(given); err != nil {
			return err
		}
	}
}

// read does for one case what Compose does for a service (compose-go types/project.go, resolveEnvironment): one map
// for all env files, and the project environment asked first.
func read(asked question, warnings *recorder) (answer, error) {
	last := []byte(asked.Input)
	if asked.InputBase64 != nil {
		decoded, err := base64.StdEncoding.DecodeString(*asked.InputBase64)
		if err != nil {
			return answer{}, err
		}
		last = decoded
	}
	var files [][]byte
	for _, text := range asked.Before {
		files = append(files, []byte(text))
	}
	lookup := func(name string) (string, bool) {
		value, ok := asked.Host[name]
		return value, ok
	}
	warnings.messages = nil
	variables := map[string]string{}
	for _, file := range append(files, last) {
		if err := dotenv.ParseWithFormat(bytes.NewReader(file), "file", variables, lookup, ""); err != nil {
			said := strings.TrimPrefix(err.Error(), "failed to read file: ")
			return answer{Error: said, Warnings: warnings.messages}, nil
		}
	}
	return answer{OK: true, Env: &variables, Warnings: warnings.messages}, nil
}

// recorder keeps what Compose would log.
type recorder struct {
	messages []string
}

func (r *recorder) Levels() []logrus.Level {
	return []logrus.Level{logrus.WarnLevel}
}

func (r *recorder) Fire(entry *logrus.Entry) error {
	r.messages = append(r.messages, entry.Message)
	return nil
}

func moduleVersion() string {
	build, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, dependency := range build.Deps {
		if dependency.Path == module {
			return module + "@" + dependency.Version
		}
	}
	return "unknown"
}
